package org.probity.publication.run;

import org.probity.entrance.SignIns;
import org.probity.organisation.Bodies;
import org.probity.platform.jobs.JobHandler;
import org.probity.publication.Releasing;
import org.springframework.stereotype.Component;

/** Makes the files of the releases of a run before their instant. */
@Component
class Preparing implements JobHandler {

    private final SignIns signIns;
    private final Releasing releasing;

    Preparing(SignIns signIns, Releasing releasing) {
        this.signIns = signIns;
        this.releasing = releasing;
    }

    @Override
    public String kind() {
        return Releasing.PREPARE;
    }

    @Override
    public void run(String ref) {
        signIns.asJob("files of a release", Bodies.INSPECTORATE, job -> {
            releasing.prepare(ref);
            return ref;
        });
    }
}
