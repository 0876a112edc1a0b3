-- A mail may say whom it is about (an id of a room), so that the room hears when it does not arrive.
alter table mail.message
  add column about uuid,
  drop constraint message_state_check,
  add constraint state_is_known check (state in ('waiting', 'sent', 'failed', 'bounced')),
  add constraint bounced_is_wiped check (state <> 'bounced' or sealed is null);

-- How many did not arrive, and nothing else of them.
grant select (state) on mail.message to tw_app;
create policy trouble on mail.message for select to tw_app using (
  state in ('failed', 'bounced') and (select people.is_systeembeheerder()));
