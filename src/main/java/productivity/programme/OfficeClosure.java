package productivity.programme;

import java.time.LocalDate;

/** A day on which the programme's office is closed though others work, and why. */
public record OfficeClosure(LocalDate day, String reason) {}
