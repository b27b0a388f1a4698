package org.lianluo.shared.attachments.image;

import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Takes an encoded image into memory, up to a size. */
final class BoundedImageOutput extends MemoryCacheImageOutputStream {

    private final long most;
    private boolean full;

    BoundedImageOutput(long most) {
        super(OutputStream.nullOutputStream());
        this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
        hold(1);
        super.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        hold(length);
        super.write(bytes, offset, length);
    }

    private void hold(int more) throws IOException {
        full |= getStreamPosition() + more > most;
        if (full) {
            throw new IOException("more than is taken");
        }
    }

    /** Encoders give away what they will not change again; all of it is wanted here. */
    @Override
    public void flushBefore(long position) {}

    /** Whether more was written than is taken. */
    boolean isFull() {
        return full;
    }

    /** All that was written. */
    byte[] content() throws IOException {
        byte[] content = new byte[Math.toIntExact(length())];
        seek(0);
        readFully(content);
        return content;
    }
}
