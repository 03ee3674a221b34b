-- The rules that a policy version sets for the registers. A version without a row of a kind keeps those of the version before it.
create table policy.rule_set (
    controller_body text not null,
    version_id uuid not null,
    kind text not null check (kind in ('gifts', 'trades')),
    -- false: from this version on the policy sets no such rules
    carried boolean not null,
    primary key (controller_body, version_id, kind),
    foreign key (controller_body, version_id) references policy.version (controller_body, id)
);
call platform.wall('policy.rule_set');

create table policy.gift_tier (
    controller_body text not null,
    version_id uuid not null,
    -- id in gifts-thresholds.csv
    tier text not null,
    applies boolean not null,
    over_pence bigint check (over_pence >= 0),
    up_to_pence bigint check (up_to_pence > over_pence),
    decision text not null,
    recorded_if_accepted boolean not null,
    recorded_if_declined boolean not null,
    -- role codes; null: nobody decides
    approver text,
    delegate text,
    clause text,
    primary key (controller_body, version_id, tier),
    foreign key (controller_body, version_id) references policy.version (controller_body, id)
);
call platform.wall('policy.gift_tier');

create table policy.trade_rule (
    controller_body text not null,
    version_id uuid not null,
    -- id in incompatible-trades.csv
    trade text not null,
    treatment text not null check (treatment in ('off', 'extra-check', 'blocked')),
    clause text,
    primary key (controller_body, version_id, trade),
    foreign key (controller_body, version_id) references policy.version (controller_body, id)
);
call platform.wall('policy.trade_rule');

-- What a published version sets stays as it was published, whoever asks the database to change it.
create function policy.only_while_unpublished() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if (select stage from policy.version v
        where v.controller_body = new.controller_body and v.id = new.version_id) = 'published' then
        raise exception 'a published version is never written over';
    end if;
    return new;
end $$;
create trigger only_while_unpublished before insert or update on policy.rule_set
    for each row execute function policy.only_while_unpublished();
create trigger only_while_unpublished before insert or update on policy.gift_tier
    for each row execute function policy.only_while_unpublished();
create trigger only_while_unpublished before insert or update on policy.trade_rule
    for each row execute function policy.only_while_unpublished();
