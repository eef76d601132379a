import java.io.IOException;

/// Starts `make` with the JDK that Maven's toolchain has chosen: only Java itself knows where that lies.
final class Pack {

    private Pack() {}

    public static void main(String[] version) throws IOException, InterruptedException {
        Process make = new ProcessBuilder("sh", "src/dist/make", System.getProperty("java.home"), version[0])
                .inheritIO()
                .start();
        System.exit(make.waitFor());
    }
}
