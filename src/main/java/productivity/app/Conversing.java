package productivity.app;

import java.time.Clock;
import java.util.List;
import productivity.change.Attendance;
import productivity.change.Changes;
import productivity.change.FirstAdministrators;
import productivity.change.Messages;
import productivity.change.PendingOrders;
import productivity.change.Threads;
import productivity.change.Untold;
import productivity.delivery.Dispatcher;
import productivity.delivery.Noticeboard;
import productivity.delivery.Pace;
import productivity.reminder.Failures;
import productivity.reminder.Planning;
import productivity.reminder.Rules;
import productivity.slack.BoltApp;
import productivity.slack.Desk;
import productivity.slack.SlackSettings;
import productivity.slack.command.Answering;
import productivity.slack.command.Answers;
import productivity.slack.command.KeptAnswers;
import productivity.slack.echo.Echo;
import productivity.slack.echo.EchoOrders;
import productivity.slack.home.HomeTab;
import productivity.slack.modal.Work;
import productivity.slack.notice.NoticeDesk;
import productivity.slack.notice.NoticeOrders;
import productivity.slack.order.OfficeOrders;
import productivity.slack.order.Ordering;
import productivity.slack.order.Orders;
import productivity.slack.shortcut.Conversation;
import productivity.status.ReadModel;
import productivity.store.Database;

/** All that people talk to in Slack, wired over one database. */
final class Conversing {
  private final Database database;
  private final Clock clock;
  private final ReadModel readModel;
  private final Answering answers;
  private final Changes changes;
  private final Orders orders;
  private final Conversation forms;
  private final Echo echo;
  private final NoticeDesk notices;

  Conversing(Database database, Clock clock, FirstAdministrators administrators) {
    this.database = database;
    this.clock = clock;
    this.readModel = new ReadModel(database, clock);
    this.answers = new KeptAnswers(new Answers(readModel), readModel::version, clock);
    this.changes = new Changes(database, clock, administrators);
    PendingOrders pending = new PendingOrders(database, clock);
    this.orders = new Orders(readModel, changes, pending, clock);
    Threads threads = new Threads(database);
    this.forms =
        new Conversation(
            new Work(readModel, changes, new Messages(database, clock), threads, pending));
    this.echo = new Echo(new Echo.Base(readModel, changes, threads, new Untold(database, clock)));
    this.notices =
        new NoticeDesk(
            new NoticeDesk.Base(
                readModel,
                changes,
                orders,
                forms,
                new Noticeboard(database),
                new Rules(database, clock)));
  }

  /** Opens the way to Slack. */
  BoltApp start(SlackSettings slack) {
    HomeTab home =
        new HomeTab(
            new HomeTab.Base(readModel, changes, new Attendance(database, clock), answers, forms));
    Desk desk = new Desk(answers, orderings(), forms);
    return BoltApp.start(slack, desk, List.of(home, echo, forms, notices));
  }

  private Ordering orderings() {
    Ordering office = new OfficeOrders(orders, readModel);
    return new NoticeOrders(new EchoOrders(office, echo), notices);
  }

  /** Says in the log where it cannot be seen what was posted, once the way to Slack is open. */
  void lookAround() {
    notices.lookAround();
  }

  /**
   * What is done by itself, once the way to Slack is open.
   *
   * @param escalationDays working days after which something overdue goes to the administrators
   */
  Ticker.Work byItself(int escalationDays) {
    Dispatcher dispatcher = new Dispatcher(database, clock, notices.messenger(), new Pace(clock));
    return new Ticker.Work(
        new Planning(database, clock, escalationDays),
        new Failures(database, clock),
        dispatcher,
        echo::tellDue);
  }

  /** Tells a ticker whenever there may be something to do before its time. */
  void wakes(Ticker ticker) {
    changes.tell((workspace, change) -> ticker.wake());
    notices.wake(ticker::wake);
  }

  ReadModel readModel() {
    return readModel;
  }

  Answering answers() {
    return answers;
  }

  Changes changes() {
    return changes;
  }
}
