package productivity.status;

import java.time.LocalDate;
import java.util.Optional;
import productivity.programme.Programme;
import productivity.store.Session;
import productivity.value.When;

/** The questions that one state of one programme answers on one day. Used by one thread. */
public final class Reading {
  private final Session session;
  private final Programme programme;
  private final Today today;

  Reading(Session session, Programme programme, Today today) {
    this.session = session;
    this.programme = programme;
    this.today = today;
  }

  public LocalDate today() {
    return today.date();
  }

  public StatusReport status(Subject about, Optional<When> when) {
    return new StatusReports(session, programme, today).of(about, when);
  }

  public DeadlineReport deadlines(Subject about, Optional<When> when) {
    return new DeadlineReports(session, programme, today).of(about, when);
  }

  public ItemReport show(Subject about) {
    return new ItemReports(session, programme, today).of(about);
  }

  public FindReport find(String words) {
    return new Findings(session, programme, today.date()).search(words);
  }

  public SavingsReport savings(Subject about, Optional<When> when) {
    return new SavingsReports(session, programme, today.date()).of(about, when);
  }

  public GrantReport grants(Subject about) {
    return new GrantReports(session, programme, today.date()).of(about);
  }

  /**
   * What the words of a question name.
   *
   * @throws productivity.value.Refusal where they name nothing or several things
   */
  public Subject named(Naming asked) {
    return new Names(session, programme).resolve(asked);
  }
}
