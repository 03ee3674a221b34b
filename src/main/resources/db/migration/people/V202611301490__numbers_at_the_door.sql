-- Whoever signs in through a directory is found by their collar number: the sign-in role may read it, and nothing else of a person.
grant select (collar_number) on people.person to probity_sign_in;

create or replace view people.service_published with (security_invoker = true) as
select id as person, controller_body, joined_on, left_on, collar_number from people.person;
