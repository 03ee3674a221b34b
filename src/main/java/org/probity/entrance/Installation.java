package org.probity.entrance;

import org.probity.platform.database.Walls;
import org.probity.platform.time.Now;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether this is a demonstration. A database is the one or the other from its first start: personas never open the door to
 * real records, and sample data never mixes with them.
 */
@Component
public class Installation {

    private final boolean demo;

    /** @param command such as {@code export}: it works on whatever is there, and on an empty database with the sample */
    Installation(
            @Value("${probity.demo:false}") boolean demo,
            @Value("${probity.command:}") String command,
            InstallationStore store,
            Walls walls,
            Now now) {
        boolean takesWhatIsThere = !command.isEmpty();
        String wanted = demo || takesWhatIsThere ? "demo" : "live";
        String found = walls.asSignIn(() -> store.mode().orElseGet(() -> store.set(wanted, now.instant())));
        this.demo = found.equals("demo");
        if (!takesWhatIsThere && !found.equals(wanted)) {
            throw new IllegalStateException(
                    demo
                            ? "This database was first started live: a demonstration needs a database of its own"
                            : "This database holds a demonstration: start it with ./probity demo, or choose another database");
        }
    }

    public boolean isDemo() {
        return demo;
    }
}
