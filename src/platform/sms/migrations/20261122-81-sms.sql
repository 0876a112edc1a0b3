-- Text messages wait here like mails: written in the transaction that causes them, sealed, wiped once sent or refused.
create schema sms;
grant usage on schema sms to tw_app, tw_worker;
create table sms.message (
  id uuid primary key,
  sealed bytea,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'failed', 'bounced')),
  attempts int not null default 0,
  last_error text,
  created_on date not null,
  sent_on date,
  check (state not in ('sent', 'bounced') or sealed is null)
);
create index on sms.message (state) where state <> 'sent';
grant insert, select (state) on sms.message to tw_app;
grant select, insert, update on sms.message to tw_worker;
alter table sms.message enable row level security;
create policy write on sms.message for insert to tw_app with check (state = 'waiting');
create policy work on sms.message for all to tw_worker using (access.job() is not null);
-- How many did not arrive, and nothing else of them.
create policy trouble on sms.message for select to tw_app using (
  state in ('failed', 'bounced') and (select people.is_systeembeheerder()));
