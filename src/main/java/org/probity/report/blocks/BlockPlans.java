package org.probity.report.blocks;

import java.util.List;
import java.util.Optional;
import org.probity.access.Access;
import org.probity.access.Action;
import org.probity.access.Actor;
import org.probity.access.Ask;
import org.probity.access.Condition;
import org.probity.access.Subject;
import org.probity.audit.Audit;
import org.probity.audit.Guard;
import org.probity.audit.Kind;
import org.probity.audit.ObjectRef;
import org.probity.figure.Definition;
import org.probity.inspection.round.AskedMetric;
import org.probity.inspection.round.Round;
import org.probity.inspection.round.Rounds;
import org.probity.platform.time.Now;
import org.probity.report.blocks.BlockPlanStore.Stored;
import org.probity.report.text.BlockKind;
import org.probity.report.text.FixedText;
import org.probity.report.text.PlannedBlock;
import org.springframework.stereotype.Service;

/** Planning the blocks of a round's releases. */
@Service
public class BlockPlans {

    private final BlockPlanStore store;
    private final Rounds rounds;
    private final Guard guard;
    private final Audit audit;
    private final Now now;

    BlockPlans(BlockPlanStore store, Rounds rounds, Guard guard, Audit audit, Now now) {
        this.store = store;
        this.rounds = rounds;
        this.guard = guard;
        this.audit = audit;
        this.now = now;
    }

    /** In the order of print; none where nobody planned any. For whoever has asked about the release itself. */
    public List<PlannedBlock> of(String roundKey) {
        return store.of(roundKey).stream().map(Stored::block).toList();
    }

    List<Stored> plan(Actor actor, String roundKey) {
        visible(actor, roundKey);
        return store.of(roundKey);
    }

    Optional<Stored> block(Actor actor, String roundKey, BlockKind kind) {
        return plan(actor, roundKey).stream()
                .filter(stored -> stored.block().kind() == kind)
                .findFirst();
    }

    /** Begins the plan from the standard blocks and the round's own measures; a plan that is there stays as it is. */
    void begin(Actor actor, String roundKey) {
        Round round = visible(actor, roundKey);
        if (!store.of(roundKey).isEmpty()) {
            return;
        }
        List<Definition> asked =
                rounds.metrics(round.id()).stream().map(AskedMetric::definition).toList();
        PlannedBlock.plan(asked, FixedText.of(roundKey))
                .forEach(block -> store.put(Access.INSPECTORATE, roundKey, block, 0, actor.person(), now.instant()));
        changed(actor, round, "blocks");
    }

    /** @return false when somebody saved the block since it was opened; then nothing is written */
    boolean save(Actor actor, String roundKey, PlannedBlock block, int seen) {
        Round round = visible(actor, roundKey);
        boolean saved = store.put(Access.INSPECTORATE, roundKey, block, seen, actor.person(), now.instant());
        if (saved) {
            changed(actor, round, "block " + block.kind().key());
        }
        return saved;
    }

    void takeOut(Actor actor, String roundKey, BlockKind kind) {
        Round round = visible(actor, roundKey);
        if (store.takeOut(roundKey, kind)) {
            changed(actor, round, "block " + kind.key());
        }
    }

    /** Whoever may write a release of the round may plan its blocks. */
    private Round visible(Actor actor, String roundKey) {
        Round round = rounds.get(actor, roundKey);
        guard.require(
                actor,
                Ask.to(Action.UPDATE),
                Subject.of("press_release", "draft")
                        .controlledBy(Access.INSPECTORATE)
                        .with(Condition.ON_EMBARGO_LIST));
        return round;
    }

    private void changed(Actor actor, Round round, String what) {
        ObjectRef plan = new ObjectRef("press_release", round.id(), 1, Access.INSPECTORATE);
        audit.changed(actor, Kind.ALTERATION, plan, List.of("plan: " + what), null);
    }

    String title(Actor actor, String roundKey) {
        return visible(actor, roundKey).title();
    }

    List<Definition> measures(Actor actor, String roundKey) {
        return rounds.metrics(visible(actor, roundKey).id()).stream()
                .map(AskedMetric::definition)
                .toList();
    }
}
