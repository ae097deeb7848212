package productivity.change;

import java.util.Optional;
import java.util.function.Function;
import productivity.programme.ByWorkspace;
import productivity.progress.BegunThreads;
import productivity.progress.ItemThreads;
import productivity.progress.ItemThreads.Address;
import productivity.progress.ItemThreads.Topic;
import productivity.progress.Replies;
import productivity.progress.Sending;
import productivity.store.Database;

/**
 * What is remembered of threads: which item each is about, and where an item's own message is. Safe
 * for use by many threads of this process.
 */
public final class Threads {
  private final ByWorkspace programmes;

  public Threads(Database database) {
    this.programmes = new ByWorkspace(database);
  }

  /** The code of the item that a thread is about. */
  public Optional<String> itemOf(String workspace, Address thread) {
    return ask(workspace, threads -> threads.itemOf(thread));
  }

  /** What a thread is about, and what becomes of the replies there. */
  public Optional<Topic> topicOf(String workspace, Address thread) {
    return ask(workspace, threads -> threads.topicOf(thread));
  }

  /** What is to become of replies in a thread from now on. */
  public void answer(String workspace, Address thread, Replies replies) {
    change(workspace, threads -> threads.answer(thread, replies));
  }

  /** The thread under the item's own message in a channel. */
  public Optional<Address> own(String workspace, String item, String channel) {
    return ask(workspace, threads -> threads.own(item, channel));
  }

  /** A thread that people have, and which was found to be about an item. */
  public void remember(String workspace, Address thread, String item) {
    change(workspace, threads -> threads.remember(thread, item, false));
  }

  /** A thread under a message that is the item's own: the post that began it has come to that. */
  public void rememberOwn(String workspace, Address thread, String item) {
    programmes.change(
        workspace,
        (session, programme) -> {
          new ItemThreads(session, programme).remember(thread, item, true);
          new BegunThreads(session, programme).end(thread.channel(), item);
        });
  }

  /** The post that is to begin an item's own thread, where nobody knows what became of it. */
  public Optional<Sending> begun(String workspace, String item, String channel) {
    return programmes
        .read(
            workspace,
            (session, programme) -> new BegunThreads(session, programme).find(channel, item))
        .flatMap(known -> known);
  }

  /** A post that is to begin an item's own thread in a channel. */
  public record Beginning(String item, String channel, Sending sending) {}

  /**
   * False where the item has its thread by now, or another process begins it: only what was begun
   * here is posted.
   */
  public boolean begin(String workspace, Beginning beginning) {
    String channel = beginning.channel();
    String item = beginning.item();
    return programmes
        .write(
            workspace,
            (session, programme) -> {
              BegunThreads begun = new BegunThreads(session, programme);
              if (!begun.begin(channel, item, beginning.sending())) {
                return false;
              }
              // Asked after the row is there: who ended the other's post has written the thread by
              // now.
              boolean isThere = new ItemThreads(session, programme).own(item, channel).isPresent();
              if (isThere) {
                begun.end(channel, item, beginning.sending());
              }
              return !isThere;
            })
        .orElse(false);
  }

  /** Nothing came of the post. */
  public void notBegun(String workspace, Beginning beginning) {
    programmes.change(
        workspace,
        (session, programme) ->
            new BegunThreads(session, programme)
                .end(beginning.channel(), beginning.item(), beginning.sending()));
  }

  public void forget(String workspace, Address thread) {
    change(workspace, threads -> threads.forget(thread));
  }

  private <T> Optional<T> ask(String workspace, Function<ItemThreads, Optional<T>> question) {
    return programmes
        .read(
            workspace, (session, programme) -> question.apply(new ItemThreads(session, programme)))
        .flatMap(known -> known);
  }

  private interface Deed {
    void to(ItemThreads threads);
  }

  private void change(String workspace, Deed deed) {
    programmes.change(
        workspace, (session, programme) -> deed.to(new ItemThreads(session, programme)));
  }
}
