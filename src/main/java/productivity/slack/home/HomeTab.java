package productivity.slack.home;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.User;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.UserChangeEvent;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import productivity.change.Attendance;
import productivity.change.Changes;
import productivity.programme.Person;
import productivity.slack.Addition;
import productivity.slack.Opener;
import productivity.slack.command.Answering;
import productivity.status.ReadModel;

/** The app's Home: shown when it is opened, refreshed after every change, and pressed. */
public final class HomeTab implements Addition {
  private static final Logger log = LoggerFactory.getLogger(HomeTab.class);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final String HOME = "home";

  private final Base base;

  /** What it stands on. */
  public record Base(
      ReadModel readModel,
      Changes changes,
      Attendance attendance,
      Answering answering,
      Opener opener) {}

  public HomeTab(Base base) {
    this.base = base;
  }

  @Override
  public void joinTo(App app, Way way) {
    Homes homes = new Homes(base.readModel(), base.attendance(), way);
    HomePresses presses = new HomePresses(base, homes, way);
    app.event(AppHomeOpenedEvent.class, (event, context) -> run(way, () -> opened(homes, event)));
    app.event(UserChangeEvent.class, (event, context) -> run(way, () -> changed(homes, event)));
    app.blockAction(
        Elements.UNDO, (request, context) -> run(way, () -> presses.undo(request.getPayload())));
    app.blockAction(
        Elements.POST, (request, context) -> run(way, () -> presses.post(request.getPayload())));
    app.blockAction(
        Elements.CHART, (request, context) -> run(way, () -> presses.chart(request.getPayload())));
    app.blockAction(
        Elements.PACE, (request, context) -> run(way, () -> presses.pace(request.getPayload())));
    app.blockAction(
        Pattern.compile(Elements.ASK + "\\d{1,3}"),
        (request, context) -> run(way, () -> presses.ask(request.getPayload())));
    base.changes().tell((workspace, change) -> run(way, () -> homes.refresh(workspace, change)));
  }

  private static void opened(Homes homes, EventsApiPayload<AppHomeOpenedEvent> opened) {
    AppHomeOpenedEvent event = opened.getEvent();
    if (HOME.equals(event.getTab()) && event.getUser() != null) {
      Optional<String> hash = Optional.ofNullable(event.getView()).map(view -> view.getHash());
      homes.opened(workspace(opened), event.getUser(), hash);
    }
  }

  /** Profiles change all the time; only leaving and coming back matter. */
  private void changed(Homes homes, EventsApiPayload<UserChangeEvent> changed) {
    User user = changed.getEvent().getUser();
    String workspace = workspace(changed);
    if (user.isDeleted()) {
      String name = Objects.requireNonNullElse(user.getRealName(), user.getId());
      base.attendance().left(workspace, new Person(user.getId(), name));
      homes.refreshAll(workspace);
    } else if (base.attendance().cameBack(workspace, user.getId())) {
      homes.refreshAll(workspace);
    }
  }

  private static String workspace(EventsApiPayload<?> event) {
    return Objects.requireNonNull(event.getTeamId(), "an event of a workspace");
  }

  /** Acknowledged at once; Slack sends again what is turned away. */
  private static Response run(Way way, Runnable work) {
    try {
      way.threads().execute(() -> guarded(work));
      return Response.ok();
    } catch (RejectedExecutionException full) {
      log.warn("Something on Home was turned away: too much waits to be done");
      return Response.error(TOO_MANY_REQUESTS);
    }
  }

  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      log.error("Something on Home failed", failure);
    }
  }
}
