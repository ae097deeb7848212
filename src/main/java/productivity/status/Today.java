package productivity.status;

import java.time.LocalDate;
import productivity.programme.OfficeClosures;
import productivity.programme.Programme;
import productivity.store.Session;
import productivity.workday.Workdays;

/** The day on which a question is asked, with the programme's working days. */
public record Today(LocalDate date, Workdays workdays) {
  public static Today of(Session session, Programme programme, LocalDate date) {
    return new Today(date, new OfficeClosures(session, programme).workdays());
  }

  /** Positive for a day ahead, negative for one that has passed, 0 for today itself. */
  int workingDaysTo(LocalDate day) {
    return workdays.between(date, day);
  }
}
