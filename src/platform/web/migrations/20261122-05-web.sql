-- A form that is sent twice changes once: the second post finds where the first one led.
create schema web;
grant usage on schema web to tw_app;

create table web.form_receipt (
  key uuid primary key,
  action text not null,
  location text not null,
  received_on date not null
);
create index on web.form_receipt (received_on);

create function web.form_key() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.form_key', true), '')::uuid;

grant select, insert, update, delete on web.form_receipt to tw_app;
alter table web.form_receipt enable row level security;
create policy own on web.form_receipt for all to tw_app using (key = web.form_key()) with check (key = web.form_key());
grant usage on schema web to tw_worker;
grant select, delete on web.form_receipt to tw_worker;
create policy sweep on web.form_receipt for all to tw_worker using (access.job() is not null);
