-- Of a double click the browser keeps the second answer only; that one must bring the same links and codes.
-- Sealed with a key outside the database.
alter table web.form_receipt add column held bytea;
