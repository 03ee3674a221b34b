-- Recommendations, and what became of them. The text is approved once and stays; all that follows is a thread of entries,
-- each of the body that wrote it. The standing is read from the thread.
create table inspection.recommendation (
    controller_body text        not null,
    id              uuid        not null default gen_random_uuid(),
    ref             text        not null,
    round           uuid        not null,
    -- the force that it concerns, whoever has to act
    body            text        not null,
    finding         uuid        not null,
    kind            text        not null check (kind in ('recommendation', 'cause-of-concern', 'area-for-improvement')),
    cause           uuid,
    words           text        not null check (words <> ''),
    owner           text        check (owner in ('force', 'policing-body', 'other')),
    owner_words     text,
    -- what lets the owner do it alone
    can_act         text,
    -- why a word that cannot be measured stands
    as_it_stands    text,
    first_due_on    date,
    state           text        not null default 'draft' check (state in ('draft', 'approved')),
    authored_by     uuid        not null,
    recorded_at     timestamptz not null,
    decided_by      uuid,
    decided_at      timestamptz,
    edition         integer     not null default 1,
    primary key (controller_body, id),
    unique (controller_body, ref),
    foreign key (controller_body, round) references inspection.round (controller_body, id),
    foreign key (controller_body, finding) references inspection.finding (controller_body, id),
    foreign key (controller_body, cause) references inspection.recommendation (controller_body, id),
    check (state = 'draft' or decided_by is not null and decided_at is not null),
    check (cause is null or kind = 'recommendation'),
    -- a cause of concern is acted on through its recommendations
    check ((kind = 'cause-of-concern') = (owner is null)),
    check ((kind = 'cause-of-concern') = (first_due_on is null)),
    check ((owner = 'other') = (owner_words is not null))
);
call platform.wall('inspection.recommendation');
create index recommendation_of_force on inspection.recommendation (controller_body, body, round);
create trigger approved_stays before update or delete on inspection.recommendation
    for each row execute function inspection.approved_stays();
create policy own_recommendations on inspection.recommendation for select to probity_app
    using (state = 'approved' and body = any ((select platform.bodies())::text[]));

-- everybody who wrote words of it: none of them approves it
create table inspection.recommendation_author (
    controller_body text not null,
    recommendation  uuid not null,
    person          uuid not null,
    primary key (controller_body, recommendation, person),
    foreign key (controller_body, recommendation) references inspection.recommendation (controller_body, id)
);
call platform.wall('inspection.recommendation_author');

-- What happened, by whom. The key leads to no row of another body, so there is no foreign key to the recommendation.
create table inspection.recommendation_entry (
    controller_body text        not null,
    id              bigint generated always as identity,
    recommendation  uuid        not null,
    body            text        not null,
    side            text        not null check (side in ('inspectorate', 'force')),
    act             text        not null,
    words           text,
    -- the force's, in words: what shows it and where it is
    evidence        text,
    -- notes of fieldwork that the inspectorate looked at
    notes           uuid[]      not null default '{}',
    due_on          date,
    into_round      uuid,
    -- whether the force and its local policing body read it
    shared          boolean     not null,
    -- whether its words may stand on the public site
    in_public       boolean     not null default false,
    person          uuid        not null,
    written_at      timestamptz not null,
    primary key (controller_body, id),
    check (side = 'force' and act in ('progress', 'claimed')
        or side = 'inspectorate' and act in ('opened', 'published', 'due-moved', 'carried', 'sent-back', 'verify-asked',
            'not-done-asked', 'close-declined', 'closed-verified', 'closed-not-done', 'reopen-asked', 'reopened')),
    check ((act = 'due-moved') = (due_on is not null)),
    check ((act = 'carried') = (into_round is not null)),
    check (act <> 'claimed' or evidence <> ''),
    check (act not in ('closed-verified') or cardinality(notes) > 0),
    check (side <> 'force' or shared)
);
call platform.wall('inspection.recommendation_entry');
create index entry_of_recommendation on inspection.recommendation_entry (recommendation, id);
create policy sides on inspection.recommendation_entry as restrictive for insert to probity_app
    with check ((side = 'inspectorate') = (controller_body = 'hmic') and (side = 'inspectorate' or controller_body = body));
create policy inspectorate_reads on inspection.recommendation_entry for select to probity_app
    using ('hmic' = any ((select platform.bodies())::text[]));
create policy shared_with_force on inspection.recommendation_entry for select to probity_app
    using (shared and body = any ((select platform.bodies())::text[]));

-- The local policing body's comment on one recommendation: its own until it is published, then everybody's.
create table inspection.policing_body_comment (
    controller_body text        not null,
    recommendation  uuid        not null,
    words           text        not null check (words <> ''),
    edition         integer     not null default 1,
    authored_by     uuid        not null,
    written_at      timestamptz not null,
    published_by    uuid,
    published_at    timestamptz,
    primary key (controller_body, recommendation),
    check ((published_by is null) = (published_at is null))
);
call platform.wall('inspection.policing_body_comment');
create policy inspectorate_reads on inspection.policing_body_comment for select to probity_app
    using (published_at is not null and 'hmic' = any ((select platform.bodies())::text[]));
create function inspection.published_comment_stays() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'comment on % is published and cannot change', old.recommendation using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger published_comment_stays before update or delete on inspection.policing_body_comment
    for each row execute function inspection.published_comment_stays();

revoke update on inspection.recommendation_author, inspection.recommendation_entry from probity_app;

-- What the public may read, for the module that publishes: nothing before a lead inspector shows it.
create view inspection.recommendation_published with (security_invoker = true) as
select r.controller_body, r.id, r.ref, n.key as round_key, n.title as round_title, r.body, r.kind, r.cause, r.words, r.owner,
    r.owner_words, r.first_due_on,
    coalesce((select e.due_on from inspection.recommendation_entry e
              where e.recommendation = r.id and e.act = 'due-moved' order by e.id desc limit 1), r.first_due_on) as due_on,
    p.written_at as published_at,
    case s.act when 'claimed' then 'Claimed complete' when 'closed-verified' then 'Closed: verified'
        when 'closed-not-done' then 'Closed: not done' else 'Open' end as status,
    coalesce(s.written_at, r.decided_at) as status_since
from inspection.recommendation r
join inspection.round n on n.controller_body = r.controller_body and n.id = r.round
join lateral (select min(e.written_at) as written_at from inspection.recommendation_entry e
              where e.recommendation = r.id and e.act = 'published') p on p.written_at is not null
left join lateral (select e.act, e.written_at from inspection.recommendation_entry e
                   where e.recommendation = r.id
                     and e.act in ('claimed', 'sent-back', 'closed-verified', 'closed-not-done', 'reopened')
                   order by e.id desc limit 1) s on true
where r.state = 'approved';
grant select on inspection.recommendation_published to probity_app;

-- The dated history of those, with words only where whoever wrote them let them be public.
create view inspection.recommendation_step_published with (security_invoker = true) as
select p.controller_body, p.id as recommendation, e.written_at as happened_at, e.side, e.act, e.due_on,
    (select n.key from inspection.round n where n.id = e.into_round) as into_round_key,
    case when e.in_public then e.words end as words
from inspection.recommendation_published p
join inspection.recommendation_entry e on e.recommendation = p.id and e.shared
union all
select p.controller_body, p.id, c.published_at, 'policing-body', 'commented', null, null, c.words
from inspection.recommendation_published p
join inspection.policing_body_comment c on c.recommendation = p.id and c.published_at is not null;
grant select on inspection.recommendation_step_published to probity_app;
