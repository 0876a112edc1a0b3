-- What every policy reads: who asks, with which link or code, for which job, and which day it is.
-- All are set per transaction (src/platform/database/transaction.ts). A missing value is NULL, and NULL never matches.
create schema access;
grant usage on schema access to tw_app, tw_worker, tw_auth;

create function access.person_id() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.person_id', true), '')::uuid;

-- Hash of the link or code that this request carries; hexadecimal text.
create function access.capability_hash() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.capability_hash', true), '');

create function access.job() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.job', true), '');

-- The day in the Netherlands as the web process sees it, so that code and policy use the same day.
create function access.vandaag() returns date
  language sql stable parallel safe
  return nullif(current_setting('app.vandaag', true), '')::date;
