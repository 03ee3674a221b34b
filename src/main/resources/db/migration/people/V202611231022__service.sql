-- The sign-in role may know that somebody serves, and where.
create policy sign_in_resolves on people.person for select to probity_sign_in using (true);
grant select (controller_body, id, joined_on, left_on) on people.person to probity_sign_in;

create view people.service_published with (security_invoker = true) as
select id as person, controller_body, joined_on, left_on from people.person;
grant select on people.service_published to probity_sign_in;
