-- What is known of a control of information security besides its requirement: who owns it, how it was tested, and what is
-- excepted until when. Facts are only ever added.
create table policy.control_owner (
    controller_body text not null,
    document_id uuid not null,
    seq bigint generated always as identity,
    -- a post, not a person
    post text not null,
    from_on date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, document_id, seq),
    foreign key (controller_body, document_id) references policy.document (controller_body, id)
);
call platform.wall('policy.control_owner');
revoke update on policy.control_owner from probity_app;

create table policy.control_test (
    controller_body text not null,
    document_id uuid not null,
    id uuid not null,
    tested_on date not null,
    result text not null check (result in ('met', 'partly', 'not-met')),
    -- how it was tested and what was found
    found text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (controller_body, document_id, id),
    foreign key (controller_body, document_id) references policy.document (controller_body, id)
);
call platform.wall('policy.control_test');
revoke update on policy.control_test from probity_app;

create table policy.control_exception (
    controller_body text not null,
    document_id uuid not null,
    id uuid not null,
    what text not null,
    reason text not null,
    from_on date not null,
    -- the last day
    to_on date not null check (to_on >= from_on),
    asked_by uuid not null,
    recorded_at timestamptz not null,
    -- by somebody who did not ask for it
    accepted_by uuid check (accepted_by <> asked_by),
    accepted_at timestamptz,
    primary key (controller_body, document_id, id),
    foreign key (controller_body, document_id) references policy.document (controller_body, id),
    check ((accepted_by is null) = (accepted_at is null))
);
call platform.wall('policy.control_exception');
