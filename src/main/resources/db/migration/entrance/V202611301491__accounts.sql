-- How a person is known to a directory. The subject is tied at the first sign-in and kept: a number that is given to
-- somebody else later, or a second account that claims it, does not open the door.
create table entrance.account (
    controller_body text        not null,
    person          uuid        not null,
    issuer          text        not null,
    named           text,                 -- how the directory names the person, where it is not by the collar number
    subject         text,                 -- null until the first sign-in
    tied_at         timestamptz,
    primary key (controller_body, person),
    check ((subject is null) = (tied_at is null))
);
create unique index account_by_subject on entrance.account (controller_body, issuer, subject) where subject is not null;
create unique index account_by_name on entrance.account (controller_body, issuer, lower(named)) where named is not null;
call platform.wall('entrance.account');
create policy sign_in_finds on entrance.account for select to probity_sign_in using (true);
grant select on entrance.account to probity_sign_in;
