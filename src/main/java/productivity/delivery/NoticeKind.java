package productivity.delivery;

import java.util.EnumSet;
import java.util.Set;
import productivity.value.Coded;

/** What a notice is for. Items of one kind, recipient and slot share one message. */
public enum NoticeKind implements Coded {
  /** A date is near, past or somebody else's to keep. */
  REMINDER,
  /** A reminder that somebody put off, once more. No rule owes it, and no plan speaks for it. */
  SNOOZE,
  /** What was owed while the service was down, told together and late. */
  CATCH_UP,
  /** A rating is past its review date. */
  REVIEW,
  ESCALATION,
  DIGEST,
  /** A notice could not be sent; its items are the ids of such. No plan speaks for it either. */
  FAILURE;

  /** Those that rules owe, so that a plan is the whole truth of them. */
  public static Set<NoticeKind> planned() {
    return EnumSet.complementOf(EnumSet.of(SNOOZE, FAILURE));
  }
}
