package productivity.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.delivery.Claims.Claim;
import productivity.delivery.Claims.Due;
import productivity.delivery.Claims.Span;
import productivity.delivery.Claims.Stamp;
import productivity.delivery.Notice.State;

/**
 * Finds out what became of posts that nobody knows of, once Slack must show what it has taken; and
 * takes away the later of two messages that came to be posted for one notice.
 */
final class Settling {
  private static final Logger log = LoggerFactory.getLogger(Settling.class);

  /** A clock may have been put right since: what was posted then may be stamped so much earlier. */
  private static final Duration SKEW = Duration.ofHours(25);

  private final Dispatcher.Ways ways;
  private final Terms terms;

  Settling(Dispatcher.Ways ways, Terms terms) {
    this.ways = ways;
    this.terms = terms;
  }

  void settle() {
    Instant now = ways.clock().instant();
    takeUp(now);
    List<Due> due = ways.database().read(session -> new Claims(session).toSettle(now));
    for (Due each : due) {
      if (ways.pace().takeSearch(each.place().workspace())) {
        settle(each);
      }
    }
  }

  /** No sooner than if it began now: a post that was begun may still be on its way. */
  private void takeUp(Instant now) {
    if (ways.database().<Boolean>read(session -> new AheadNotices(session).isAny(now))) {
      Instant soon = now.plus(terms.lease()).plus(terms.grace());
      ways.database()
          .write(
              session -> {
                new AheadNotices(session).takeUpAt(soon, now);
                return true;
              });
    }
  }

  private void settle(Due due) {
    Instant now = ways.clock().instant();
    Instant lease = now.plus(terms.lease());
    Span span = new Span(now, lease, lease);
    ways.database().write(session -> new Claims(session).hold(due, span)).ifPresent(this::settle);
  }

  private void settle(Claim claim) {
    Notice notice = claim.notice();
    Found found = found(notice, earliest(notice).minus(SKEW));
    if (found instanceof Found.NotNow notNow) {
      later(claim, notNow.pause());
    } else if (found instanceof Found.Slower slower) {
      ways.pace().pauseSearches(notice.workspace(), slower.pause());
      later(claim, slower.pause());
    } else if (notice.state() == State.SENT) {
      swept(claim, found);
    } else {
      settled(claim, found);
    }
  }

  /** When it was posted, at the earliest, but for what its clock went wrong. */
  private Instant earliest(Notice notice) {
    Instant begun = notice.progress().begunAt().orElse(notice.owedAt());
    Instant now = ways.clock().instant();
    return begun.isBefore(now) ? begun : now;
  }

  private void later(Claim claim, Duration pause) {
    ways.note(claims -> claims.later(claim, ways.clock().instant().plus(pause)));
  }

  private Found found(Notice notice, Instant notBefore) {
    try {
      return ways.messenger().find(notice, notBefore);
    } catch (RuntimeException failure) {
      log.error("The search for a notice failed: {}", notice.id(), failure);
      return new Found.NotNow(terms.grace());
    }
  }

  private void settled(Claim claim, Found found) {
    Instant now = ways.clock().instant();
    if (found instanceof Found.At at) {
      Address kept = alone(claim, at.addresses());
      Optional<Instant> sweep = Sweep.first(claim.notice(), now.plus(terms.grace()));
      ways.note(claims -> claims.sent(claim, kept, new Stamp(now, sweep)));
    } else if (found instanceof Found.Nowhere) {
      ways.note(claims -> claims.lost(claim, now));
    } else {
      log.warn("It cannot be known whether a notice was sent: {}", claim.notice().id());
      ways.note(claims -> claims.uncertain(claim));
    }
  }

  private void swept(Claim claim, Found found) {
    Instant now = ways.clock().instant();
    Instant sentAt = claim.notice().progress().sentAt().orElse(now);
    if (found instanceof Found.At at) {
      Address kept = alone(claim, at.addresses());
      ways.note(claims -> claims.sent(claim, kept, new Stamp(sentAt, Sweep.next(sentAt, now))));
    } else {
      Optional<Instant> next =
          found instanceof Found.Nowhere ? Sweep.next(sentAt, now) : Optional.empty();
      ways.note(claims -> claims.later(claim, next.orElse(null)));
    }
  }

  /** The first stays; what could not be taken away is found again with the next look. */
  private Address alone(Claim claim, List<Address> addresses) {
    for (Address second : addresses.subList(1, addresses.size())) {
      boolean gone = ways.messenger().delete(claim.notice(), second);
      log.warn("A notice stood twice ({}), taken away: {}", claim.notice().id(), gone);
    }
    return addresses.get(0);
  }
}
