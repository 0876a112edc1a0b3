-- Says that the invented example data stand in this database, whole.
create schema demo;
create table demo.loaded (on_day date not null);
