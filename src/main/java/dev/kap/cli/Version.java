package dev.kap.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar carries.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"kap " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
