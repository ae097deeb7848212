package productivity.playground.workspace;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The modals that each person has open, at most three one over the other, and their Home tabs. */
public final class Views {
  private static final int MOST = 3;

  private final Changes changes;
  private final AtomicLong ids = new AtomicLong();
  private final Map<String, List<View>> stacks = new HashMap<>();
  private final Map<String, View> homes = new HashMap<>();

  Views(Changes changes) {
    this.changes = changes;
  }

  /** Which view is meant: by its id or by the id that the app gave it. */
  public record Sought(@Nullable String viewId, @Nullable String externalId) {
    boolean fits(View view) {
      return view.id().equals(viewId)
          || (externalId != null && externalId.equals(view.externalId()));
    }
  }

  /** A first modal; what was open is closed. */
  public View open(String user, JsonObject content, Behind behind) {
    View view = fresh(user, content, behind);
    synchronized (stacks) {
      List<View> stack = stackOf(user);
      stack.clear();
      refuseTaken(view);
      stack.add(view);
    }
    changes.tell(new Change.Redrawn());
    return view;
  }

  /** One more on top of what is open; refuses a fourth. */
  public View push(String user, JsonObject content, Behind behind) {
    View view = fresh(user, content, behind);
    synchronized (stacks) {
      List<View> stack = stackOf(user);
      if (stack.size() >= MOST) {
        throw new Refused("push_limit_reached");
      }
      if (stack.isEmpty()) {
        throw new Refused("not_found");
      }
      refuseTaken(view);
      stack.add(view);
    }
    changes.tell(new Change.Redrawn());
    return view;
  }

  /** New content for an open modal; a hash that is given must be the view's latest. */
  public View update(Sought sought, @Nullable String hash, JsonObject content, Behind behind) {
    View after;
    synchronized (stacks) {
      View before = find(sought::fits).orElseThrow(() -> new Refused("not_found"));
      if (hash != null && !hash.equals(before.hash())) {
        throw new Refused("hash_conflict");
      }
      after = new View(before.id(), nextHash(), before.user(), content, behind);
      refuseTaken(after);
      if (before.isHome()) {
        homes.put(before.user(), after);
      } else {
        stackOf(before.user()).replaceAll(view -> view.id().equals(after.id()) ? after : view);
      }
    }
    changes.tell(new Change.Redrawn());
    return after;
  }

  public View publish(String user, @Nullable String hash, JsonObject content, Behind behind) {
    View after;
    synchronized (stacks) {
      View before = homes.get(user);
      if (hash != null && (before == null || !hash.equals(before.hash()))) {
        throw new Refused("hash_conflict");
      }
      String id = before == null ? nextId() : before.id();
      after = new View(id, nextHash(), user, content, behind);
      refuseTaken(after);
      homes.put(user, after);
    }
    changes.tell(new Change.Redrawn());
    return after;
  }

  /** Closes the topmost, or with {@code all} every one. Gives what was closed, topmost first. */
  public List<View> close(String user, boolean all) {
    List<View> closed = new ArrayList<>();
    synchronized (stacks) {
      List<View> stack = stackOf(user);
      while (!stack.isEmpty() && (all || closed.isEmpty())) {
        closed.add(stack.remove(stack.size() - 1));
      }
    }
    changes.tell(new Change.Redrawn());
    return closed;
  }

  /** Closes one modal, whatever is open above or below it. */
  public void remove(String viewId) {
    synchronized (stacks) {
      stacks.values().forEach(stack -> stack.removeIf(view -> view.id().equals(viewId)));
    }
    changes.tell(new Change.Redrawn());
  }

  /** The person's open modals, the topmost last. */
  public List<View> stack(String user) {
    synchronized (stacks) {
      return List.copyOf(stackOf(user));
    }
  }

  public Optional<View> home(String user) {
    synchronized (stacks) {
      return Optional.ofNullable(homes.get(user));
    }
  }

  public Optional<View> find(String viewId) {
    synchronized (stacks) {
      return find(view -> view.id().equals(viewId));
    }
  }

  private void refuseTaken(View view) {
    String own = view.externalId();
    if (!own.isEmpty()
        && find(other -> !other.id().equals(view.id()) && other.externalId().equals(own))
            .isPresent()) {
      throw new Refused("duplicate_external_id");
    }
  }

  private Optional<View> find(Predicate<View> wanted) {
    List<View> all = new ArrayList<>(homes.values());
    stacks.values().forEach(all::addAll);
    return all.stream().filter(wanted).findFirst();
  }

  private List<View> stackOf(String user) {
    return stacks.computeIfAbsent(user, any -> new ArrayList<>());
  }

  private View fresh(String user, JsonObject content, Behind behind) {
    return new View(nextId(), nextHash(), user, content, behind);
  }

  private String nextId() {
    return "V0%06d".formatted(ids.incrementAndGet());
  }

  private String nextHash() {
    return "156772938.%06d".formatted(ids.incrementAndGet());
  }
}
