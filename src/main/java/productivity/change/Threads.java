package productivity.change;

import java.util.Optional;
import java.util.function.Function;
import productivity.programme.Programmes;
import productivity.progress.ItemThreads;
import productivity.progress.ItemThreads.Address;
import productivity.progress.ItemThreads.Topic;
import productivity.progress.Replies;
import productivity.store.Database;

/**
 * What is remembered of threads: which item each is about, and where an item's own message is. Safe
 * for use by many threads of this process.
 */
public final class Threads {
  private final Database database;

  public Threads(Database database) {
    this.database = database;
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

  /** A thread under a message that is the item's own. */
  public void rememberOwn(String workspace, Address thread, String item) {
    change(workspace, threads -> threads.remember(thread, item, true));
  }

  public void forget(String workspace, Address thread) {
    change(workspace, threads -> threads.forget(thread));
  }

  private <T> Optional<T> ask(String workspace, Function<ItemThreads, Optional<T>> question) {
    return database.read(
        session ->
            new Programmes(session)
                .ofWorkspace(workspace)
                .flatMap(programme -> question.apply(new ItemThreads(session, programme))));
  }

  private interface Deed {
    void to(ItemThreads threads);
  }

  private void change(String workspace, Deed deed) {
    database.write(
        session -> {
          new Programmes(session)
              .ofWorkspace(workspace)
              .ifPresent(programme -> deed.to(new ItemThreads(session, programme)));
          return true;
        });
  }
}
