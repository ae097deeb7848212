/** What was promised for a period: targets, what was achieved against them, and ratings. */
@org.jspecify.annotations.NullMarked
package productivity.deliverable;
