-- Bytes up to 10 MB, so that one backup holds everything. The room that stores one says in policies of its own who reads it.
create schema files;
grant usage on schema files to tw_app, tw_worker;
create table files.file (
  id uuid primary key,
  -- media type as found in the bytes, not as the sender named it
  type text not null,
  bytes bytea not null check (octet_length(bytes) between 1 and 10485760),
  made_on date not null
);
grant select, insert, delete on files.file to tw_app;
alter table files.file enable row level security;
