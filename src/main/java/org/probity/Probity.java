package org.probity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The application: one process that serves forces, the inspectorate and the public. */
@Modulithic(systemName = "Probity")
@SpringBootApplication
public class Probity {

    public static void main(String[] args) {
        SpringApplication.run(Probity.class, args);
    }
}
