package productivity.delivery;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import productivity.playground.Call;
import productivity.playground.FakeSlack;
import productivity.playground.workspace.Channel;
import productivity.playground.workspace.Message;
import productivity.playground.workspace.People;
import productivity.playground.workspace.Workspace;
import productivity.programme.Programme;
import productivity.programme.Programmes;
import productivity.slack.call.SendingOnce;
import productivity.slack.call.SlackCalls;
import productivity.slack.notice.SlackMessenger;
import productivity.slack.notice.Wording;
import productivity.store.Database;
import productivity.value.Period;
import productivity.value.Secret;
import productivity.web.SettableClock;

/** A store, a stand-in for Slack over HTTP, and a clock for both that stands until it is set. */
final class Mailroom implements AutoCloseable {
  static final Instant DUE = Instant.parse("2016-07-22T08:00:00Z");
  static final LocalDate DAY = LocalDate.of(2016, 7, 22);
  static final String POST = "chat.postMessage";

  private static final int MOST_TURNS = 2_000;

  final SettableClock clock = new SettableClock(DUE);
  final FakeSlack slack;
  final Database database;
  final AtomicInteger repliesToLose = new AtomicInteger();
  final List<String> owed = new ArrayList<>();

  /** What each message is to say besides its items. */
  String news = "";

  /** How long a call is waited for: as long as ever, or a busy machine would seem to be Slack. */
  Duration patience = SendingOnce.CALL;

  private final String url;
  private final Programme programme;

  Mailroom(Path folder, int channels) {
    this(folder, channels, null);
  }

  /** By the real clock, where one is given. */
  Mailroom(Path folder, int channels, @Nullable Clock real) {
    Clock time = real == null ? clock : real;
    Workspace workspace = FakeSlack.example(time, time);
    IntStream.rangeClosed(1, channels)
        .mapToObj(Mailroom::channel)
        .forEach(workspace.channels()::put);
    slack = FakeSlack.start(0, workspace);
    url = url(folder);
    database = Database.open(url);
    programme = database.write(session -> programme(new Programmes(session)));
  }

  static String url(Path folder) {
    return "jdbc:sqlite:" + folder.resolve("mail.db");
  }

  String url() {
    return url;
  }

  private static Channel channel(int number) {
    return Channel.open("C10" + number, "team-" + number, "", Set.of("U1EXAMPLE", People.BOT));
  }

  static Programme programme(Programmes programmes) {
    programmes.create("Owing", ZoneId.of("Europe/London"), "england", "MoU");
    programmes.claim("T1");
    return programmes.ofWorkspace("T1").orElseThrow();
  }

  Messenger messenger(Interceptor... more) {
    return new SlackMessenger(calls(more), wording(news));
  }

  Messenger wordedBy(Wording wording) {
    return new SlackMessenger(calls(), wording);
  }

  private SlackCalls calls(Interceptor... more) {
    OkHttpClient.Builder client = SendingOnce.client().newBuilder().callTimeout(patience);
    client.addNetworkInterceptor(this::losing);
    List.of(more).forEach(client::addInterceptor);
    return new SlackCalls(client.build(), slack.apiUrl(), new Secret("xoxb-1"));
  }

  static Wording wording(String news) {
    return notice -> {
      JsonObject message = new JsonObject();
      message.addProperty("text", text(notice.items()) + news);
      return Optional.of(message);
    };
  }

  private static String text(List<OwedItem> items) {
    return items.stream().map(OwedItem::code).sorted().collect(Collectors.joining(" "));
  }

  private Response losing(Interceptor.Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    boolean post = chain.request().url().encodedPath().endsWith(POST);
    if (post && repliesToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      response.close();
      throw new IOException("the reply was lost");
    }
    return response;
  }

  Dispatcher dispatcher() {
    return dispatcher(messenger());
  }

  Dispatcher dispatcher(Messenger messenger) {
    return new Dispatcher(
        new Dispatcher.Ways(database, clock, messenger, new Pace(clock)), Terms.USUAL);
  }

  /** One message to a channel or person, due now. */
  void owe(String recipient, String... codes) {
    owe(NoticeKind.REMINDER, recipient, codes);
  }

  void owe(NoticeKind kind, String recipient, String... codes) {
    owe(List.of(one(kind, LocalTime.of(9, 0), recipient, codes)));
  }

  /** One message; those of one kind, time and recipient become one. */
  static Owed one(NoticeKind kind, LocalTime time, String recipient, String... codes) {
    Slot slot = new Slot(DAY, time);
    return new Owed(
        kind,
        recipient,
        slot,
        List.of(codes).stream().map(code -> new OwedItem(code, slot, "lead:5")).toList());
  }

  void owe(List<Owed> messages) {
    messages.forEach(each -> owed.add(each.recipient() + ": " + text(each.items())));
    LocalDate never = LocalDate.of(1, 1, 1);
    database.write(
        session -> {
          new Outbox(session, programme)
              .reconcile(messages, Planned.everything(new Period("no", never, never)));
          return true;
        });
  }

  /** Something was done about an item; true where a message tells it. */
  boolean markTelling(String item) {
    return database.write(
        session -> new StaleNotices(session).markTelling(programme.id(), List.of(item)));
  }

  /** Turns of the dispatcher, each when it says, until nothing waits for the time given. */
  void deliver(Dispatcher dispatcher, Duration within) {
    deliver(dispatcher, clock, within);
  }

  static void deliver(Dispatcher dispatcher, SettableClock clock, Duration within) {
    Instant end = clock.instant().plus(within);
    for (int turn = 0; turn < MOST_TURNS; turn++) {
      Optional<Instant> next = dispatcher.dispatch().next();
      if (next.isEmpty() || next.get().isAfter(end)) {
        return;
      }
      if (next.get().isAfter(clock.instant())) {
        clock.set(next.get());
      }
    }
    throw new AssertionError("the dispatcher does not come to rest");
  }

  void wait(Duration duration) {
    clock.set(clock.instant().plus(duration));
  }

  /** The calls to a method that have arrived, refused ones among them. */
  List<Call> calls(String method) {
    return slack.calls().stream().filter(call -> call.path().equals(method)).toList();
  }

  int posts() {
    return calls(POST).size();
  }

  /** The shortest time between two messages in one channel, by the stand-in's own stamps. */
  Duration smallestGap() {
    return slack.workspace().channels().all().stream()
        .map(channel -> slack.workspace().messages().in(channel.id()))
        .flatMap(
            messages ->
                IntStream.range(1, messages.size())
                    .mapToObj(i -> between(messages.get(i - 1), messages.get(i))))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** When the last message came, by its stamp. */
  Instant lastPost() {
    return slack.workspace().channels().all().stream()
        .flatMap(channel -> slack.workspace().messages().in(channel.id()).stream())
        .map(message -> Instant.ofEpochSecond(new BigDecimal(message.ts()).longValue()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** To the millisecond: what was posted at one moment is told apart by the millionth. */
  private static Duration between(Message one, Message next) {
    BigDecimal seconds = new BigDecimal(next.ts()).subtract(new BigDecimal(one.ts()));
    return Duration.ofMillis(
        seconds.movePointRight(3).setScale(0, RoundingMode.HALF_UP).longValue());
  }

  /** What the stand-in keeps, whoever could see it. */
  List<String> standing() {
    return slack.workspace().channels().all().stream()
        .flatMap(channel -> slack.workspace().messages().in(channel.id()).stream())
        .map(this::line)
        .toList();
  }

  private String line(Message message) {
    Channel channel = slack.workspace().channels().find(message.channel()).orElseThrow();
    String recipient =
        channel.isDirect()
            ? channel.members().stream().filter(id -> !id.equals(People.BOT)).findFirst().orElse("")
            : channel.id();
    return recipient + ": " + message.content().get("text").getAsString();
  }

  Tally tally() {
    return Tally.of(owed.stream().map(each -> each + news).toList(), standing());
  }

  List<Notice> in(Notice.State state) {
    return database.read(session -> new Notices(session, programme).in(state));
  }

  @Override
  public void close() {
    slack.close();
    database.close();
  }
}
