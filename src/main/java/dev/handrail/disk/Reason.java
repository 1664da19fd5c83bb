package dev.handrail.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why an operation on a file failed, in words for the user. */
final class Reason {

    private Reason() {}

    /** A few words without a path and without the name of an exception: {@code no space left on device}. */
    static String of(IOException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (trouble instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (trouble instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        if (trouble instanceof FileAlreadyExistsException) {
            return "something of that name is already there";
        }
        if (trouble instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        }
        if (trouble instanceof FileSystemLoopException) {
            return "it is a link that leads in a circle";
        }
        String text = trouble instanceof FileSystemException known ? known.getReason() : trouble.getMessage();
        if (text == null || text.isBlank()) {
            return "the file system refused it";
        }
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
