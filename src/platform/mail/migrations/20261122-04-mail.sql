-- The outbox. A message is written in the transaction that causes it and sent by a job afterwards.
-- The sealed content opens with a key outside the database and is wiped once sent.
create schema mail;
grant usage on schema mail to tw_app, tw_worker;

create table mail.message (
  id uuid primary key,
  sealed bytea,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts int not null default 0,
  last_error text,
  created_on date not null,
  sent_on date,
  check (state <> 'sent' or sealed is null)
);
create index on mail.message (state) where state <> 'sent';

grant insert on mail.message to tw_app;
grant select, insert, update on mail.message to tw_worker;
alter table mail.message enable row level security;
create policy write on mail.message for insert to tw_app with check (state = 'waiting');
create policy work on mail.message for all to tw_worker using (access.job() is not null);
