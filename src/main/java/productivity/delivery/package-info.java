/** Notices that are owed to channels and people, and their sending: once, in time, at a pace. */
@org.jspecify.annotations.NullMarked
package productivity.delivery;
