package productivity.status;

import java.time.LocalDate;
import productivity.programme.Programme;
import productivity.workday.Workdays;

/** The day on which a question is asked, with the working days of the programme's nation. */
public record Today(LocalDate date, Workdays workdays) {
  public static Today of(Programme programme, LocalDate date) {
    return new Today(date, Workdays.of(programme.nation()));
  }

  /** Positive for a day ahead, negative for one that has passed, 0 for today itself. */
  int workingDaysTo(LocalDate day) {
    return workdays.between(date, day);
  }
}
