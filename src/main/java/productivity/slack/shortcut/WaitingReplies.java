package productivity.slack.shortcut;

import java.util.List;
import java.util.Optional;
import productivity.change.PendingOrders;
import productivity.change.PendingOrders.Pending;
import productivity.progress.ItemThreads.Address;

/**
 * Replies about which their writer was asked, as they read now, and what is known of messages that
 * were not heard of yet: what happens to one can be told before the message itself. All of it is
 * kept in the database for an hour, which is longer than Slack goes on telling.
 */
record WaitingReplies(PendingOrders orders) {
  private static final String NOBODY = "";

  /** True where it does not wait yet. */
  boolean add(ThreadReply reply) {
    return orders.keepOnce(reply.workspace(), reply.user(), reply.name(), pending(reply));
  }

  /** True where it waited, and now does so with its new words. */
  boolean reword(ThreadReply reply) {
    return find(reply.workspace(), reply.user(), reply.name()).isPresent()
        && orders.put(reply.workspace(), reply.user(), reply.name(), pending(reply));
  }

  Optional<ThreadReply> find(String workspace, String person, String name) {
    return orders
        .find(workspace, person, name)
        .map(kept -> ThreadReply.read(workspace, kept.words()));
  }

  /** Those of one person in one thread, oldest first. */
  List<ThreadReply> of(ThreadReply any) {
    return orders.waiting(any.workspace(), any.user(), any.inThread()).stream()
        .flatMap(name -> find(any.workspace(), any.user(), name).stream())
        .toList();
  }

  void remove(ThreadReply reply) {
    orders.remove(reply.workspace(), reply.name());
  }

  /** Whether their writer was asked in this thread, and what they were asked about still waits. */
  boolean isAsked(ThreadReply any) {
    return orders
        .find(any.workspace(), any.user(), question(any))
        .flatMap(asked -> find(any.workspace(), any.user(), asked.words()))
        .isPresent();
  }

  void markAsked(ThreadReply reply) {
    orders.put(
        reply.workspace(),
        reply.user(),
        question(reply),
        new Pending(reply.name(), Optional.empty()));
  }

  /** True where this is not told yet of that event; Slack hands over an event more than once. */
  boolean tellsFirst(ThreadReply reply, String what) {
    String name = "told:%s:%s".formatted(reply.event(), what);
    return reply.event().isEmpty()
        || orders.keepOnce(reply.workspace(), NOBODY, name, new Pending("", Optional.empty()));
  }

  /** From now on the message is known to be deleted. */
  void markGone(String workspace, Address message) {
    orders.put(workspace, NOBODY, named("gone", message), new Pending("", Optional.empty()));
  }

  boolean isGone(String workspace, Address message) {
    return orders.find(workspace, NOBODY, named("gone", message)).isPresent();
  }

  /** From now on the thread is known to be about no item. */
  void markForeign(String workspace, Address thread) {
    orders.put(workspace, NOBODY, named("foreign", thread), new Pending("", Optional.empty()));
  }

  boolean isForeign(String workspace, Address thread) {
    return orders.find(workspace, NOBODY, named("foreign", thread)).isPresent();
  }

  /** When a message was edited last, as far as that was heard; stamps sort as texts. */
  String editedLast(String workspace, Address message) {
    return orders.find(workspace, NOBODY, named("edited", message)).map(Pending::words).orElse("");
  }

  void markEdited(String workspace, Address message, String stamp) {
    orders.put(workspace, NOBODY, named("edited", message), new Pending(stamp, Optional.empty()));
  }

  private static String question(ThreadReply any) {
    return named("asked", any.thread()) + ":" + any.user();
  }

  private static Pending pending(ThreadReply reply) {
    return new Pending(reply.json(), Optional.of(reply.thread().channel()));
  }

  private static String named(String what, Address message) {
    return "%s:%s:%s".formatted(what, message.channel(), message.ts());
  }
}
