/** The one place where views meet the web framework, so that leaving it is a change of this file. */
export {
  Form,
  Link,
  NavLink,
  useFetcher,
  useLocation,
  useNavigate,
  useNavigation,
  useRevalidator,
  useSubmit,
} from "@remix-run/react";
