package productivity.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.delivery.Claims.Claim;
import productivity.delivery.Claims.Due;
import productivity.delivery.Claims.Span;

/** Makes one post: written down before it begins, and after it what became of it. */
final class Posting {
  private static final Logger log = LoggerFactory.getLogger(Posting.class);

  /** Where it was not taken for a reason that may pass, and nobody says when: at first so long. */
  private static final Duration PAUSE = Duration.ofMinutes(1);

  /** What was not taken for so long never is. */
  private static final Duration LAST = Duration.ofDays(1);

  private final Dispatcher.Ways ways;
  private final Terms terms;

  Posting(Dispatcher.Ways ways, Terms terms) {
    this.ways = ways;
    this.terms = terms;
  }

  /** True where a post was made. */
  boolean post(Due due) {
    Instant now = ways.clock().instant();
    Instant lease = now.plus(terms.lease());
    Span span = new Span(now, lease, lease.plus(terms.grace()));
    Optional<Claim> begun = ways.database().write(session -> new Claims(session).begin(due, span));
    if (begun.isEmpty()) {
      return false;
    }
    if (!isHeld(span)) {
      ways.note(claims -> claims.again(begun.get(), ways.clock().instant(), null));
      return false;
    }
    Sending sending = sent(begun.get().notice());
    ways.pace().postEnded(due.place());
    record(begun.get(), sending);
    return true;
  }

  /** A failure of our own says nothing of whether it was taken. */
  private Sending sent(Notice notice) {
    try {
      return ways.messenger().send(notice);
    } catch (RuntimeException failure) {
      log.error("The sending of a notice failed: {}", notice.id(), failure);
      return new Sending.Unknown();
    }
  }

  /** Where all this took too long, or nobody knows how long, another may have taken it over. */
  private boolean isHeld(Span span) {
    Instant now = ways.clock().instant();
    boolean isSetBack = now.isBefore(span.now());
    return !isSetBack && !now.plus(ways.messenger().timeout()).isAfter(span.leaseUntil());
  }

  private void record(Claim claim, Sending sending) {
    Instant now = ways.clock().instant();
    if (sending instanceof Sending.Sent sent) {
      Optional<Instant> sweep = Sweep.first(claim.notice(), now.plus(terms.grace()));
      ways.note(claims -> claims.sent(claim, sent.address(), new Claims.Stamp(now, sweep)));
    } else if (sending instanceof Sending.Slower slower) {
      ways.pace().pausePosts(claim.notice().workspace(), slower.pause());
      ways.note(claims -> claims.again(claim, now, null));
    } else if (sending instanceof Sending.Needless) {
      ways.note(claims -> claims.needless(claim));
    } else if (sending instanceof Sending.Refused refused) {
      refused(claim, refused, now);
    } else {
      ways.note(claims -> claims.later(claim, now.plus(terms.grace())));
    }
  }

  private void refused(Claim claim, Sending.Refused refused, Instant now) {
    Instant begun = claim.notice().progress().begunAt().orElse(now);
    Duration since = Duration.between(begun, now);
    if (refused.forGood() || since.compareTo(LAST) > 0) {
      log.warn("A notice cannot be sent: {} ({})", refused.error(), claim.notice().id());
      ways.note(claims -> claims.failed(claim, now, refused.error()));
    } else {
      ways.note(claims -> claims.again(claim, now.plus(longer(PAUSE, since)), refused.error()));
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
