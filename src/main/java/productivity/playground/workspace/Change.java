package productivity.playground.workspace;

/** Something that happened in the workspace, told after it happened. */
public sealed interface Change {
  record Posted(Message message) implements Change {}

  record Edited(Message before, Message after) implements Change {}

  record Removed(Message message) implements Change {}

  /** A person joined, changed or was deactivated. */
  record PersonChanged(Person person) implements Change {}

  /** What one person sees of channels, views, unread marks or the clock is no longer the same. */
  record Redrawn() implements Change {}
}
