package productivity.playground.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import productivity.playground.workspace.Refused;
import productivity.playground.workspace.Workspace;

/**
 * The methods of the Web API by name. Before one is carried out its caller is checked: the token,
 * then the scopes, then the pace.
 */
public final class WebApi {
  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> revoked = ConcurrentHashMap.newKeySet();
  private final Scopes scopes = new Scopes();
  private final Pace pace;

  /** {@code origin} is where this workspace is served, {@code http://127.0.0.1:3000}. */
  public WebApi(Workspace workspace, String origin) {
    pace = new Pace(workspace.paceClock());
    Places places = new Places(workspace, scopes);
    new AppMethods(origin).addTo(this);
    new ChatMethods(workspace, places, pace).addTo(this);
    new EditMethods(workspace, places, origin).addTo(this);
    new ViewMethods(workspace).addTo(this);
    new UserMethods(workspace).addTo(this);
    new ConversationMethods(workspace, places, scopes).addTo(this);
    new HistoryMethods(workspace, places, scopes).addTo(this);
    new FileMethods(workspace, places, origin).addTo(this);
  }

  private record Entry(Rule rule, Method method) {}

  void add(String name, Rule rule, Method method) {
    entries.put(name, new Entry(rule, method));
  }

  public Scopes scopes() {
    return scopes;
  }

  /** From now on calls with this token are refused. */
  public void revoke(String token) {
    revoked.add(token);
  }

  public Reply answer(Request request) {
    Entry entry = entries.get(request.method());
    if (entry == null) {
      return refused("unknown_method");
    }
    try {
      check(request, entry.rule());
      return granted(entry.rule(), Reply.done(entry.method().answer(new Arguments(request))));
    } catch (MissingScope e) {
      Reply reply = refused("missing_scope").with("needed", e.needed());
      return granted(entry.rule(), reply.with("provided", scopes.listed()));
    } catch (TooFast e) {
      return Reply.rateLimited(e.seconds());
    } catch (Refused e) {
      return Reply.refused(e.error(), e.messages());
    }
  }

  private void check(Request request, Rule rule) {
    if (rule.token() != Rule.TokenKind.NONE) {
      checkToken(request.token(), rule.token());
    }
    scopes.needOneOf(rule.scopes());
    long wait = pace.inAMinute(request.method(), rule.tier().callsAMinute());
    if (wait > 0) {
      throw new TooFast(wait);
    }
  }

  private void checkToken(String token, Rule.TokenKind wanted) {
    if (token.isEmpty()) {
      throw new Refused("not_authed");
    }
    if (revoked.contains(token)) {
      throw new Refused("token_revoked");
    }
    Rule.TokenKind kind = Rule.TokenKind.of(token);
    if (kind == Rule.TokenKind.NONE) {
      throw new Refused("invalid_auth");
    }
    if (kind != wanted) {
      throw new Refused("not_allowed_token_type");
    }
  }

  private Reply granted(Rule rule, Reply reply) {
    return reply.with(
        Map.of(
            "X-OAuth-Scopes", scopes.listed(),
            "X-Accepted-OAuth-Scopes", String.join(",", rule.scopes())));
  }

  private static Reply refused(String error) {
    return Reply.refused(error, List.of());
  }
}
