create schema if not exists audit;
grant usage on schema audit to probity_app;

-- One row per act. The bytes in payload are what a leaf of the ledger will be the hash of: they are stored as they were
-- made and never made again. The columns beside them serve the search alone.
create table audit.event (
    id              uuid        not null,
    controller_body text        not null, -- the body whose log holds the event
    log             text        not null,
    compartment     text        not null,
    happened_at     timestamptz not null, -- by the application
    stored_at       timestamptz not null default clock_timestamp(), -- by the database
    kind            text        not null,
    actor           uuid,
    sign_in         uuid        not null,
    object_class    text        not null,
    object_id       uuid        not null, -- the nil id for a whole class: a list, a count
    listed          uuid[]      not null, -- what a list showed
    refused_by      text,                 -- the rule that refused
    payload         bytea       not null,
    sealed          bytea,                -- encrypted to the auditor: a reason, a filter
    primary key (controller_body, id)
);
create index event_newest on audit.event (controller_body, stored_at desc, id desc);
create index event_actor on audit.event (controller_body, actor, stored_at desc);
create index event_object on audit.event (controller_body, object_id, stored_at desc);

call platform.wall('audit.event');
revoke update, delete, truncate on audit.event from probity_app;
