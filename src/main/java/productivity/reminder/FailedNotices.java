package productivity.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.deadline.Deadlines;
import productivity.deliverable.Deliverables;
import productivity.delivery.Notice;
import productivity.delivery.NoticeKind;
import productivity.delivery.Notices;
import productivity.delivery.Outbox;
import productivity.delivery.Owed;
import productivity.delivery.OwedItem;
import productivity.programme.Administrators;
import productivity.programme.Person;
import productivity.programme.Workstreams;

/**
 * A programme's notices that could not be sent. Whoever answers for one is told once: it is owed in
 * the transaction that notes that it is, and sent as all notices are. Of one that tells this and
 * fails in its turn nobody is told.
 */
final class FailedNotices {
  private static final Logger log = LoggerFactory.getLogger(FailedNotices.class);

  private final Scope scope;
  private final Notices notices;
  private final Owners owners;

  FailedNotices(Scope scope) {
    this.scope = scope;
    this.notices = new Notices(scope.session(), scope.programme());
    this.owners = Owners.of(scope, new Workstreams(scope.session(), scope.programme()).all());
  }

  void owe() {
    for (Notice failed : notices.failedUntold()) {
      if (failed.kind() != NoticeKind.FAILURE) {
        owe(failed);
      }
      notices.failureIsTold(failed);
    }
  }

  private void owe(Notice failed) {
    Set<String> told = told(failed);
    if (told.isEmpty()) {
      log.warn("Nobody can be told that a notice could not be sent: {}", failed.id());
      return;
    }
    String cause = Cause.of(Cause.Rule.FAILURE).toString();
    OwedItem item = new OwedItem(failed.id(), failed.slot(), cause);
    List<Owed> owed =
        told.stream()
            .map(person -> new Owed(NoticeKind.FAILURE, person, failed.slot(), List.of(item)))
            .toList();
    new Outbox(scope.session(), scope.programme()).owe(owed);
  }

  /** Who answers for what it was to tell, or else the administrators. */
  private Set<String> told(Notice failed) {
    Set<String> told = new TreeSet<>();
    workstreams(failed)
        .map(owners::over)
        .flatMap(Optional::stream)
        .map(Person::id)
        .forEach(told::add);
    // Who could not be told that cannot be told this either.
    told.remove(failed.recipient());
    if (told.isEmpty()) {
      told.addAll(new Administrators(scope.session(), scope.programme()).present());
      told.remove(failed.recipient());
    }
    return told;
  }

  /** Of a digest, those that its channel is reminded of. */
  private Stream<String> workstreams(Notice failed) {
    List<String> codes = failed.items().stream().map(OwedItem::code).distinct().toList();
    List<String> found = new ArrayList<>();
    new Deadlines(scope.session(), scope.programme())
        .withCodes(codes)
        .forEach(each -> found.add(each.home().code()));
    new Deliverables(scope.session(), scope.programme())
        .withCodes(codes)
        .forEach(each -> found.add(each.workstream()));
    if (found.isEmpty()) {
      new Subscriptions(scope.session(), scope.programme())
          .of(failed.recipient())
          .forEach(each -> found.add(each.workstream()));
    }
    return found.stream().distinct();
  }
}
