package latentfx.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserPrincipal;

/** Gives a file the owner, the group and the permissions of another one. */
final class FileRights {
    private FileRights() {}

    /**
     * Copies what the system allows: only an administrator gives files away, and some disks have no rights at all.
     *
     * @param to has at most the rights of its owner before
     * @throws IOException if the rights cannot be read
     */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (source == null || target == null) {
            return;
        }
        PosixFileAttributes wanted = source.readAttributes();
        PosixFileAttributes made = target.readAttributes();
        UserPrincipal owner = wanted.owner();
        GroupPrincipal group = wanted.group();
        if (!owner.equals(made.owner())) {
            attempt(() -> target.setOwner(owner));
        }
        if (!group.equals(made.group())) {
            attempt(() -> target.setGroup(group));
        }
        attempt(() -> target.setPermissions(wanted.permissions()));
    }

    private interface Change {
        void make() throws IOException;
    }

    private static void attempt(Change change) {
        try {
            change.make();
        } catch (IOException refused) { // a file that is saved for another owner is better than one that is not
            return;
        }
    }
}
