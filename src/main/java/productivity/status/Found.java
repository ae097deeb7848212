package productivity.status;

import java.util.Optional;

/**
 * An item that a search came upon: by which code people see it, what it is called, and the piece of
 * its text with the words that were looked for, if they are not in the title.
 */
public record Found(
    ItemKind kind, String code, String shown, String title, Optional<String> snippet) {}
