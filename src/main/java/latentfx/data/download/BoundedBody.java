package latentfx.data.download;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Collects the body of one HTTP response in memory, up to a limit, and reports how many bytes have arrived. Bodies of
 * error responses are not read.
 */
final class BoundedBody implements HttpResponse.BodyHandler<byte[]>, HttpResponse.BodySubscriber<byte[]> {
    static final int OK = 200;

    private final long most;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private volatile long length = -1;
    private volatile Flow.@Nullable Subscription subscription;

    /** Creates a handler for a body of at most {@code most} bytes. */
    BoundedBody(long most) {
        this.most = most;
    }

    /** Number of bytes received; -1 before the response headers. */
    long length() {
        return length;
    }

    @Override
    public HttpResponse.BodySubscriber<byte[]> apply(HttpResponse.ResponseInfo answer) {
        length = 0;
        if (answer.statusCode() != OK) {
            whole.complete(new byte[0]);
        } else if (answer.headers().firstValueAsLong("Content-Length").orElse(0) > most) {
            refuse();
        }
        return this;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (whole.isDone()) {
            given.cancel();
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        if (whole.isDone()) {
            return;
        }
        long size = pieces.stream().mapToLong(ByteBuffer::remaining).sum();
        if (length + size > most) {
            refuse();
            cancelSubscription();
            return;
        }
        for (ByteBuffer piece : pieces) {
            byte[] copy = new byte[piece.remaining()];
            piece.get(copy);
            bytes.writeBytes(copy);
        }
        length = bytes.size();
    }

    private void refuse() {
        whole.completeExceptionally(new MirrorFailure("sends more than the " + most + " bytes that the file can have"));
    }

    @Override
    public void onError(Throwable error) {
        whole.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }

    /** Cancels the transfer of the rest. */
    void cancel() {
        whole.cancel(false);
        cancelSubscription();
    }

    private void cancelSubscription() {
        Flow.Subscription given = subscription;
        if (given != null) {
            given.cancel();
        }
    }
}
