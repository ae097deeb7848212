package productivity.reminder;

import java.time.LocalDate;
import productivity.delivery.NoticeKind;

/** A day on which a date is to be spoken of, in what way, and by which rule. */
record Occasion(LocalDate day, NoticeKind kind, String cause) {}
