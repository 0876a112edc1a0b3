-- What a role can be, said by the table itself: an administrator of one organisation could otherwise write a role
-- that names another organisation as its scope.
alter table people.role
  add constraint role_fits_stelsel check ((role = 'systeembeheerder') = (scope_kind = 'stelsel')),
  add constraint role_fits_organisatie check ((role = 'organisatiebeheerder') = (scope_kind = 'organisatie')),
  add constraint role_of_own_organisatie check (scope_kind <> 'organisatie' or organisation_id is not distinct from scope_id);

-- A role that was given by mistake ends at once: the day before it began is then its last.
alter table people.role
  drop constraint role_check,
  add constraint role_ends_after_begin check (until_day >= from_day - 1);

-- Nobody renames an organisation, or calls a real one invented, through the form about responsibility.
revoke update on people.organisation from tw_app;
grant update (controller, processor_agreement_on, dpia_on) on people.organisation to tw_app;
