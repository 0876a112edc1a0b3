-- A mail may say whom it is about (an id of a room), so that the room hears when it does not arrive.
alter table mail.message
  add column about uuid,
  drop constraint message_state_check,
  add constraint state_is_known check (state in ('waiting', 'sent', 'failed', 'bounced'));
