-- Campaigns: key messages and policy versions sent to all staff or to chosen units, and who has confirmed reading what.
create table policy.campaign (
    controller_body text not null,
    id uuid not null,
    -- random: its address
    key text not null,
    title text not null,
    -- to everybody; else to those of the units
    all_staff boolean not null,
    units uuid[] not null default '{}',
    -- the day by which it is to be read; whoever is added later has at least 28 days
    due_on date not null,
    author uuid not null,
    status text not null check (status in ('draft', 'sent', 'closed')),
    row_version int not null default 1,
    recorded_at timestamptz not null,
    sent_by uuid,
    sent_at timestamptz,
    closed_at timestamptz,
    primary key (controller_body, id),
    unique (controller_body, key),
    check ((status = 'draft') = (sent_at is null)),
    check ((status = 'closed') = (closed_at is not null))
);
call platform.wall('policy.campaign');
call platform.count_wall('policy.campaign');

-- What is sent: a key message with its own text, or a policy version.
create table policy.campaign_item (
    controller_body text not null,
    campaign_id uuid not null,
    id uuid not null,
    number int not null,
    -- what a receipt is for: the version, which may be sent twice and is confirmed once, or the message itself
    subject uuid not null,
    version_id uuid,
    title text,
    body_text text,
    removed boolean not null default false,
    primary key (controller_body, campaign_id, id),
    foreign key (controller_body, campaign_id) references policy.campaign (controller_body, id),
    foreign key (controller_body, version_id) references policy.version (controller_body, id),
    check ((version_id is null) = (title is not null and body_text is not null)),
    check (subject = coalesce(version_id, id))
);
call platform.wall('policy.campaign_item');
call platform.count_wall('policy.campaign_item');

-- Who was asked, with unit and rank as they were when they were added.
create table policy.recipient (
    controller_body text not null,
    campaign_id uuid not null,
    person uuid not null,
    unit uuid,
    rank text,
    added_at timestamptz not null,
    due_on date not null,
    -- when the last of what was sent was confirmed
    done_at timestamptz,
    reminded_at timestamptz,
    reminders int not null default 0,
    primary key (controller_body, campaign_id, person),
    foreign key (controller_body, campaign_id) references policy.campaign (controller_body, id)
);
call platform.wall('policy.recipient');
create index recipient_waiting on policy.recipient (controller_body, person) where done_at is null;
create index recipient_chased on policy.recipient (controller_body, campaign_id, unit) where done_at is null;

-- A person's receipt: only ever added, by the person alone.
create table policy.acknowledgement (
    controller_body text not null,
    subject uuid not null,
    person uuid not null,
    id uuid not null default gen_random_uuid(),
    acknowledged_at timestamptz not null,
    primary key (controller_body, subject, person)
);
call platform.wall('policy.acknowledgement');
call platform.count_wall('policy.acknowledgement');
revoke update on policy.acknowledgement from probity_app;
