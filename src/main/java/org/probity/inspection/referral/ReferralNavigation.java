package org.probity.inspection.referral;

import java.util.List;
import org.probity.access.Actor;
import org.probity.access.Role;
import org.probity.entrance.HomeTask;
import org.probity.entrance.HomeTasks;
import org.probity.platform.words.Words;
import org.springframework.stereotype.Component;

/** Which referrals wait for whom. */
@Component
class ReferralNavigation implements HomeTasks {

    private final Referrals referrals;

    ReferralNavigation(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    public List<HomeTask> tasks(Actor actor) {
        if (actor.holds(Role.PSD_HEAD)) {
            return waiting("Answer referrals of the inspectorate", referrals.seen(actor), "sent");
        }
        if (actor.holds(Role.INSP_LEAD)) {
            List<Referral> all = referrals.seen(actor);
            List<HomeTask> answered = waiting("Look at what forces answered on referrals", all, "answered");
            return answered.isEmpty() ? waiting("Send referrals to forces", all, "draft") : answered;
        }
        return actor.holds(Role.ANALYST)
                ? List.of(new HomeTask("Refer a case to a force", "/referrals", "", false))
                : List.of();
    }

    private static List<HomeTask> waiting(String label, List<Referral> all, String state) {
        long count = all.stream().filter(each -> each.state().equals(state)).count();
        return count == 0
                ? List.of()
                : List.of(new HomeTask(label, "/referrals", Words.count(count, "referral", "referrals"), true));
    }
}
