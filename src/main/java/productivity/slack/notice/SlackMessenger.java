package productivity.slack.notice;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.delivery.Address;
import productivity.delivery.Found;
import productivity.delivery.Messenger;
import productivity.delivery.Notice;
import productivity.delivery.Sending;
import productivity.slack.call.KeyedPosts;
import productivity.slack.call.KeyedPosts.Trace;
import productivity.slack.call.SendingOnce;
import productivity.slack.call.Sent;
import productivity.slack.call.SlackAnswer;
import productivity.slack.call.SlackCalls;

/** Posts notices to Slack's channels and people. Safe for use by many threads. */
public final class SlackMessenger implements Messenger {
  private static final Logger log = LoggerFactory.getLogger(SlackMessenger.class);
  private static final String NOT_WORDED = "not_worded";
  private static final String TOO_LONG = "msg_too_long";
  private static final String EVENT = "productivity_notice";

  /** Slack says so where it failed half-way: it may have taken the message. */
  private static final Set<String> HALF_WAY =
      Set.of("fatal_error", "internal_error", "request_timeout");

  /** Where Slack does not say when it is worth asking again. */
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final SlackCalls calls;
  private final Wording wording;

  public SlackMessenger(SlackCalls calls, Wording wording) {
    this.calls = calls;
    this.wording = wording;
  }

  @Override
  public Duration timeout() {
    return SendingOnce.CALL;
  }

  @Override
  public Sending send(Notice notice) {
    Optional<JsonObject> message;
    try {
      message = in(notice.recipient(), notice);
    } catch (RuntimeException failure) {
      log.error("A notice could not be worded: {}", notice.id(), failure);
      return new Sending.Refused(NOT_WORDED, false);
    }
    return message.map(posted -> sending(calls.post(posted))).orElseGet(Sending.Needless::new);
  }

  private static Sending sending(SlackAnswer answer) {
    if (answer instanceof SlackAnswer.Refused refused) {
      return refused(refused);
    }
    Optional<Address> address =
        answer.text("channel").flatMap(c -> answer.text("ts").map(ts -> new Address(c, ts)));
    return address.<Sending>map(Sending.Sent::new).orElseGet(Sending.Unknown::new);
  }

  private static Sending refused(SlackAnswer.Refused refused) {
    if (HALF_WAY.contains(refused.error())) {
      return new Sending.Unknown();
    }
    return refused
        .askAgainAfter()
        .<Sending>map(Sending.Slower::new)
        .orElseGet(() -> new Sending.Refused(refused.error(), isForGood(refused)));
  }

  private static boolean isForGood(SlackAnswer.Refused refused) {
    return Sent.of(refused) == Sent.SHUT || refused.error().equals(TOO_LONG);
  }

  private Optional<JsonObject> in(String channel, Notice notice) {
    return wording
        .message(notice)
        .map(
            message -> {
              message.addProperty("channel", channel);
              KeyedPosts.mark(message, EVENT, notice.id());
              return message;
            });
  }

  @Override
  public Found find(Notice notice, Instant notBefore) {
    SlackAnswer place = place(notice.recipient());
    Optional<String> channel = place.text("channel", "id");
    Trace trace =
        KeyedPosts.search(
            notice.id(),
            cursor -> channel.map(id -> calls.history(id, notBefore, cursor)).orElse(place));
    return found(trace, channel.orElse(notice.recipient()));
  }

  /** A person's messages stand in a channel of their own. */
  private SlackAnswer place(String recipient) {
    if (recipient.startsWith("U") || recipient.startsWith("W")) {
      return calls.openDirect(recipient);
    }
    JsonObject channel = new JsonObject();
    channel.addProperty("id", recipient);
    JsonObject body = new JsonObject();
    body.add("channel", channel);
    return new SlackAnswer.Done(body);
  }

  private static Found found(Trace trace, String channel) {
    if (trace instanceof Trace.Found found) {
      List<String> stamps = found.stamps();
      return new Found.At(stamps.stream().map(ts -> new Address(channel, ts)).toList());
    }
    if (trace instanceof Trace.NotNow notNow) {
      return notNow
          .askAgainAfter()
          .<Found>map(Found.Slower::new)
          .orElseGet(() -> new Found.NotNow(PAUSE));
    }
    return trace instanceof Trace.Nothing ? new Found.Nowhere() : new Found.Unreadable();
  }

  @Override
  public Sending change(Notice notice) {
    return notice
        .sentAs()
        .flatMap(address -> in(address.channel(), notice).map(message -> changed(message, address)))
        .orElseGet(Sending.Needless::new);
  }

  private Sending changed(JsonObject message, Address address) {
    message.addProperty("ts", address.ts());
    Sending changed = sending(calls.update(message));
    return changed instanceof Sending.Refused refused && Sent.isPassing(refused.error())
        ? new Sending.Unknown()
        : changed;
  }

  @Override
  public boolean delete(Notice notice, Address address) {
    SlackAnswer answer = calls.delete(address.channel(), address.ts());
    return answer.isDone() || isGone(answer);
  }

  private static boolean isGone(SlackAnswer answer) {
    return answer instanceof SlackAnswer.Refused refused
        && refused.error().equals("message_not_found");
  }
}
