-- E-mails that are owed: whom, which of our own subjects, and the address of a page. No detail is ever in one.
create schema notice;
create table notice.message (
    controller_body text not null,
    id uuid not null default gen_random_uuid(),
    person uuid not null,
    -- one of the subjects that the program knows
    subject text not null,
    -- where the link leads, without the host
    path text not null,
    queued_at timestamptz not null,
    due_at timestamptz not null,
    attempts int not null default 0,
    sent_at timestamptz,
    -- the mail server will not take it: another try would end alike
    refused_at timestamptz,
    primary key (controller_body, id),
    check (path like '/%')
);
call platform.wall('notice.message');
create index message_owed on notice.message (controller_body, due_at) where sent_at is null and refused_at is null;
