-- Two more roles: who hands out one batch of codes (werver), and who leads a programme of regions (projectleider).
-- The rooms that own the scope say who may give and end them, in policies of their own on people.role.
alter table people.role
  drop constraint role_role_check,
  drop constraint role_scope_kind_check,
  add constraint role_is_known check
    (role in ('systeembeheerder', 'organisatiebeheerder', 'procesbegeleider', 'host', 'werver', 'projectleider')),
  add constraint role_scope_is_known check
    (scope_kind in ('stelsel', 'organisatie', 'gesprek', 'codepartij', 'programma')),
  add constraint role_fits_codepartij check ((role = 'werver') = (scope_kind = 'codepartij')),
  add constraint role_fits_programma check ((role = 'projectleider') = (scope_kind = 'programma'));

-- On what ground somebody under 16 may sign up without a parent (GDPR art. 6 and 8). Empty means: not by herself.
alter table people.organisation add column basis_onder_16 text;
grant update (basis_onder_16) on people.organisation to tw_app;

-- Who recruits and who leads a programme is for the rooms to say, not for who runs the site.
alter policy read on people.role using (
  person_id = access.person_id()
  or (scope_kind = 'gesprek' and scope_id = any (array(select people.my_scopes('gesprek', '{procesbegeleider}'))))
  or organisation_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}')))
  or (scope_kind in ('stelsel', 'organisatie') and (select people.is_systeembeheerder())));
