/* What is typed for an operation stays in this window until the operation is done, whatever happens to the call. */

/** Storage of one operation on one task by one person. */
export function keptFor(person, taskId, operation) {
  const key = `tian-operation:${person}:${taskId}:${operation}`;
  return {
    read() {
      try {
        return JSON.parse(sessionStorage.getItem(key));
      } catch {
        return null;
      }
    },
    write(values) {
      try {
        sessionStorage.setItem(key, JSON.stringify(values));
      } catch {
        // Storage is full or forbidden: the open dialog still holds it.
      }
    },
    forget() {
      sessionStorage.removeItem(key);
    },
  };
}
