package dev.kap.report.word;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The class path of the tests without one of its libraries: tests see both of POI's sets of schemas, users only one. */
final class Libraries {

    private Libraries() {}

    static URLClassLoader without(String library) throws MalformedURLException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> urls = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator)) {
            if (!Path.of(entry).getFileName().toString().startsWith(library)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** Calls a static method without arguments, or with one array of bytes, of a class loaded anew. */
    static Object call(ClassLoader loader, Class<?> type, String method, byte[]... argument)
            throws ReflectiveOperationException {
        Class<?> again = loader.loadClass(type.getName());
        Class<?>[] types = argument.length == 0 ? new Class<?>[0] : new Class<?>[] {byte[].class};
        var found = again.getDeclaredMethod(method, types);
        found.setAccessible(true);
        return argument.length == 0 ? found.invoke(null) : found.invoke(null, (Object) argument[0]);
    }
}
